import loadHighs from 'highs';
import type { Programme, Solution, Solve, SolveOptions } from '../../core/awards/programme.ts';

/**
 * HiGHS, the solver of the University of Edinburgh, as core knows solvers. In a browser give its program, as
 * nothing is asked of the network there; in Node it finds it by itself.
 */
export async function loadSolver(program?: ArrayBuffer): Promise<Solve> {
  const highs = await loadHighs(program === undefined ? {} : withProgram(await WebAssembly.compile(program)));
  return (programme, options) => highs.withModel(modelOf(programme), (model) => run(model, options));

  type Highs = typeof highs;
  type Model = ReturnType<Highs['createModel']>;

  function run(model: Model, { seconds, gap, from }: SolveOptions): Solution {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: gap,
      mip_feasibility_tolerance: 1e-7,
    });
    if (from !== undefined) model.setSolution({ colValue: from });
    model.run();
    const status = model.getModelStatus();
    const { modelStatus } = highs.constants;
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
      return { status: 'none', amounts: null, leastCost: Infinity };
    }
    const isBest = status === modelStatus.optimal;
    const cost = model.getObjectiveValue();
    const hasAmounts =
      isBest || model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    const bound = Number(model.info.get('mip_dual_bound'));
    return {
      status: isBest ? 'best' : 'stopped',
      amounts: hasAmounts ? Float64Array.from(model.getSolution().colValue) : null,
      leastCost: isBest ? cost : bound,
    };
  }

  function modelOf(programme: Programme) {
    const { cost, rowLeast, rowStart, rowColumn, rowWeight } = programme;
    return {
      numCols: cost.length,
      numRows: rowLeast.length,
      colCost: cost,
      colLower: programme.columnLeast,
      colUpper: programme.columnMost,
      rowLower: rowLeast,
      rowUpper: programme.rowMost,
      matrix: {
        format: 'csr' as const,
        numRows: rowLeast.length,
        numCols: cost.length,
        starts: rowStart,
        indices: rowColumn,
        values: rowWeight,
      },
      integrality: Int32Array.from(programme.isWhole),
    };
  }
}

/**
 * Of version 1.15.3 `wasmBinary` and `wasmModule` are documented and not read; the loader's own way to be given a
 * program is not in its types.
 */
function withProgram(program: WebAssembly.Module): object {
  return {
    instantiateWasm: async (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ) => receive(await WebAssembly.instantiate(program, imports)),
  };
}
