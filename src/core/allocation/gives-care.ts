import type { Provider } from '../dataset/dataset.ts';

/** Whether a provider gives a service; one that names none gives all of them. */
export function givesService({ services }: Provider, service: string): boolean {
  return services.length === 0 || services.includes(service);
}

/** Whether a provider cares for a group of people; one that names none cares for all, and null is nobody in particular. */
export function caresForGroup({ clientGroups = [] }: Provider, clientGroup: string | null): boolean {
  return clientGroups.length === 0 || clientGroup === null || clientGroups.includes(clientGroup);
}

/** Whether a provider sends two carers where they are needed; one of whom nothing is said does. */
export function hasHandsFor({ takesDoubleHanded }: Provider, isDoubleHanded: boolean): boolean {
  return !isDoubleHanded || takesDoubleHanded !== false;
}
