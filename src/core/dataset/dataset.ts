import type { MultiPolygon, Polygon } from 'geojson';
import type { Packages } from './packages.ts';

/** A provider's name as the council writes it: the one key that files of providers, packages and scenarios share. */
export type ProviderId = string & { readonly providerId: unique symbol };

/** What a provider does for the council today, as its file says. */
export type ProviderRole = 'lot' | 'back-up' | 'specialist' | 'spot';

export interface Provider {
  readonly id: ProviderId;
  readonly role: ProviderRole;
  /** Names of the lots it serves today, as the file gives them. */
  readonly lots: readonly string[];
  /** The most it can deliver, in minutes a week over all its lots. */
  readonly capacityMinutes: number;
  /** Pounds an hour, or null where the file does not say. */
  readonly hourlyRate: number | null;
  /** Services it can deliver; empty means all of them. */
  readonly services: readonly string[];
  readonly cqcRating: string | null;
  /** What else the file says; each is absent where it says nothing. */
  readonly cqcLocation?: string;
  /** Postcode of the office it is registered at. */
  readonly registeredPostcode?: string;
  /** Where that office is, `[lng, lat]`, where the file or its postcode says. */
  readonly registeredAt?: readonly [number, number];
  /** Groups of people it cares for; absent means all of them. */
  readonly clientGroups?: readonly string[];
  readonly takesDoubleHanded?: boolean;
  readonly paysLivingWage?: boolean;
  readonly monitorsCalls?: boolean;
  /** When it last said what it can take, as `2024-04-03`. */
  readonly returnDate?: string;
}

/** A building block as it was read: its code is its key in files. */
export interface BlockFeature {
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

export interface Zone {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** What a layer of zones is for: the words on the screen and the alignment it is used in follow from it. */
export type ZoneRole = 'primary-care-network' | 'cluster' | 'ward' | 'other';

/** Areas that lots should respect (Primary Care Networks, clusters, wards), under one heading. */
export interface ZoneLayer {
  readonly name: string;
  readonly role: ZoneRole;
  readonly zones: readonly Zone[];
}

/** Everything that was imported for one area, before any plan is made for it. */
export interface Dataset {
  /** What the area is called on the screen and in files. */
  readonly name: string;
  /** True for the samples: the people, providers and shapes are made up, and every view must say so. */
  readonly invented: boolean;
  readonly blocks: readonly BlockFeature[];
  readonly packages: Packages;
  readonly providers: readonly Provider[];
  readonly zoneLayers: readonly ZoneLayer[];
  /** Services that packages ask for, in the order first met: 'Home care', 'Mental health', … */
  readonly services: readonly string[];
  /** The day the packages are of, as days since 1 January 1970; null where no date tells. */
  readonly asOf: number | null;
  /** SHA-256 of what figures depend on, first 16 hex digits; names no person and no place. */
  readonly fingerprint: string;
}
