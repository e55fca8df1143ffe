/**
 * The tree of a year's targets: given down the organisation, proposed upwards, exact in every sum.
 */
@NullMarked
package org.hongyan.targets.tree;

import org.jspecify.annotations.NullMarked;
