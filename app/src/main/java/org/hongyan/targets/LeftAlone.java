package org.hongyan.targets;

import org.hongyan.identity.UnitId;

/**
 * A month's target that a published plan did not touch: the unit above had set it.
 *
 * @param month such as {@code 2027-01}
 * @param aboveName the unit that set it
 * @param standsMinor what it is, in minor units; plannedMinor what the plan wanted
 */
record LeftAlone(
    String month,
    UnitId unitId,
    String unitName,
    String aboveName,
    long standsMinor,
    long plannedMinor,
    String currency) {}
