"""The numbers of the scene's physics, with units and sources; docs/simulated-scene.md explains them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

SECONDS_A_DAY = 86_400.0


@dataclass(frozen=True)
class Climate:
    """Weather at the scene's mean height, about 4,600 m.

    Attributes:
        mean_c, amplitude_c: yearly mean and amplitude of the land-surface temperature, °C.
        warmest_day: day of the year of the warmest day.
        warming_c_a_year: trend, °C a year.
        short_sd_c, short_days: weather, an AR(1) process: standard deviation, °C, and memory, days.
        long_sd_c, long_days: warm and cold spells of seasons, likewise.
        lapse_c_a_km: cooling with height.
        wet_day, wet_after_wet: chance of rain in the monsoon after a dry and after a wet day.
        monsoon_day, monsoon_width_days: centre and half width of the monsoon.
        dry_season_share: chances outside the monsoon, as a share of those within.
        rain_shape, rain_scale_mm: gamma distribution of a wet day's rain.
        wet_year_sd: spread of the logarithm of the yearly rain.
        leaf_c: temperature at which half the vegetation grows.
        leaf_days: memory of the vegetation.
    """

    mean_c: float = -1.8
    amplitude_c: float = 13.0
    warmest_day: float = 203.0
    warming_c_a_year: float = 0.06
    short_sd_c: float = 2.3
    short_days: float = 5.0
    long_sd_c: float = 0.8
    long_days: float = 70.0
    lapse_c_a_km: float = 6.5
    wet_day: float = 0.42
    wet_after_wet: float = 0.68
    monsoon_day: float = 208.0
    monsoon_width_days: float = 52.0
    dry_season_share: float = 0.08
    rain_shape: float = 0.8
    rain_scale_mm: float = 6.5
    wet_year_sd: float = 0.22
    leaf_c: float = 4.0
    leaf_days: float = 25.0


@dataclass(frozen=True)
class Soil:
    """Heat and water of the active layer.

    Attributes:
        dry_conductivity, wet_conductivity: of thawed soil, W/m/K, dry and saturated.
        frozen_conductivity: of frozen soil, W/m/K.
        water: gravimetric water content w.
        dry_density: ρ, kg/m3.
        latent_heat: L of water, J/kg.
        heat_of_water: volumetric heat capacity of rain, J/m3/K.
        shade: reduction of thawing degree days for each unit of NDVI (n-factor).
        snow: share of freezing degree days that passes the thin snow.
        bucket_mm: water the bucket holds.
        drying_days: memory of the bucket at 10 °C.
        least_strain, most_strain: settlement of a metre of thawed soil, m/m, ice-poor and ice-rich.
        dry_ice, wet_ice: ice that forms in dry and in saturated soil, relative to the usual.
        mean_thaw_m: yearly mean thaw depth of the degradation clock, m.
    """

    dry_conductivity: float = 1.1
    wet_conductivity: float = 1.9
    frozen_conductivity: float = 2.5
    water: float = 0.24
    dry_density: float = 1550.0
    latent_heat: float = 334_000.0
    heat_of_water: float = 4.2e6
    shade: float = 0.45
    snow: float = 0.95
    bucket_mm: float = 140.0
    drying_days: float = 40.0
    least_strain: float = 0.003
    most_strain: float = 0.020
    dry_ice: float = 0.55
    wet_ice: float = 1.45
    mean_thaw_m: float = 0.6

    @property
    def heat_a_metre(self) -> float:
        """Heat that thaws a cubic metre, L·w·ρ, J/m3."""
        return self.latent_heat * self.water * self.dry_density


@dataclass(frozen=True)
class Ground:
    """What subsides for good, in mm of vertical a year of the degradation clock.

    Attributes:
        least_rate, most_rate: thaw of ice-poor and ice-rich permafrost.
        embankment_share: seasonal deformation of the embankment, as a share of the natural ground's.
        embankment_rate: its steady settlement.
        embankment_consolidation_mm, embankment_years: settlement that dies away.
        sunny_rate: extra settlement of the sunny (southern) shoulder.
    """

    least_rate: float = -1.0
    most_rate: float = -10.0
    embankment_share: float = 0.3
    embankment_rate: float = -2.5
    embankment_consolidation_mm: float = -6.0
    embankment_years: float = 1.5
    sunny_rate: float = -3.0


@dataclass(frozen=True)
class Radar:
    """How the scene is observed and what disturbs it.

    Attributes:
        incidence_deg: incidence angle.
        wavelength_mm: of Sentinel-1.
        looks: independent looks of a pixel, for the noise of a given coherence.
        least_coherence: pixels below it hold no data.
        troposphere_mm: standard deviation of the turbulent delay, line of sight.
        shortest_km, longest_km: range of its correlation length.
        stratified_mm_a_hectometre: standard deviation of the delay's slope with height.
        gap_share: share of values missing at single dates.
    """

    incidence_deg: float = 34.69
    wavelength_mm: float = 55.466
    looks: float = 2.5
    least_coherence: float = 0.25
    troposphere_mm: float = 2.2
    shortest_km: float = 1.0
    longest_km: float = 5.0
    stratified_mm_a_hectometre: float = 2.0
    gap_share: float = 0.002


@dataclass(frozen=True)
class Parameters:
    """All numbers of the physics."""

    climate: Climate = field(default_factory=Climate)
    soil: Soil = field(default_factory=Soil)
    ground: Ground = field(default_factory=Ground)
    radar: Radar = field(default_factory=Radar)

    def as_dict(self) -> dict:
        """Plain data, for scene.json."""
        return asdict(self)
