/** The potential workbook: areas by methods, with range, spread, penetration and headroom. */
@NullMarked
package org.hongyan.planning.potential;

import org.jspecify.annotations.NullMarked;
