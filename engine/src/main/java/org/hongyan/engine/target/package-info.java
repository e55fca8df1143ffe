/** Targets 目标: split over months and the tree so that every sum is exact in minor units. */
@NullMarked
package org.hongyan.engine.target;

import org.jspecify.annotations.NullMarked;
