"""Water storage from deformation: elastic loading, an ensemble Kalman filter, and what judges them.

Built from Chen et al. (2022), doi 10.1109/JSTARS.2022.3162228. Water is in mm (kg/m2), displacement
in mm positive up: water that is added moves the ground down.
"""
