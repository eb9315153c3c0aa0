import type { ClusterFigures } from '../../../core/appraisal/cluster-figures.ts';
import { sayHours, sayNumber, sayRatio, sayShare } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { sayFramework, sayKinds } from './say-clusters.ts';

/** Town and country by cluster, as care is today, whatever the plan. */
export function ClustersSection({ clusters }: { clusters: readonly ClusterFigures[] }) {
  const raw = (value: (cluster: ClusterFigures) => unknown) =>
    clusters.map((cluster) => `${cluster.name} ${value(cluster)}`).join(', ');
  return (
    <section>
      <h2>Town and country</h2>
      <p>{sayKinds(clusters)}</p>
      <p>{sayFramework(clusters)}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Clusters today">
        <table className="table">
          <caption>Each cluster today, if nothing is done</caption>
          <thead>
            <tr>
              <th scope="col">Cluster</th>
              <th scope="col">Kind</th>
              <FigureHeading figure="hours" raw={raw(({ weeklyMinutes }) => weeklyMinutes / 60)} />
              <FigureHeading
                figure="visits"
                heading="Calls a week"
                raw={raw(({ weeklyVisits }) => weeklyVisits)}
              />
              <FigureHeading
                figure="callsPerSquareKilometre"
                heading="Calls a km²"
                raw={raw(callsPerSquareKilometre)}
              />
              <FigureHeading
                figure="onFramework"
                heading="With framework providers"
                raw={raw(({ onFrameworkMinutes }) => onFrameworkMinutes / 60)}
              />
              <FigureHeading
                figure="frameworkProviders"
                heading="Framework providers"
                raw={raw(({ frameworkProviders }) => frameworkProviders)}
              />
              <FigureHeading
                figure="waiting"
                heading="With nobody now"
                raw={raw(({ nobodyMinutes }) => nobodyMinutes / 60)}
              />
            </tr>
          </thead>
          <tbody>
            {clusters.map((cluster) => (
              <tr key={cluster.name}>
                <th scope="row" className="row-name">
                  {cluster.name}
                </th>
                <td>{cluster.isRural ? 'Rural' : 'Urban'}</td>
                <td className="number">{sayHours(cluster.weeklyMinutes)}</td>
                <td className="number">{sayNumber(cluster.weeklyVisits)}</td>
                <td className="number">{sayRatio(callsPerSquareKilometre(cluster))}</td>
                <td className="number">
                  {cluster.weeklyMinutes > 0
                    ? sayShare(cluster.onFrameworkMinutes / cluster.weeklyMinutes)
                    : '–'}
                </td>
                <td className="number">{sayNumber(cluster.frameworkProviders)}</td>
                <td className="number">{sayHours(cluster.nobodyMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function callsPerSquareKilometre({ weeklyVisits, areaSquareMetres }: ClusterFigures): number {
  return areaSquareMetres > 0 ? weeklyVisits / (areaSquareMetres / 1e6) : 0;
}
