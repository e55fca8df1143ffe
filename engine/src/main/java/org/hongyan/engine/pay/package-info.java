/** Pay 薪酬: bands, cliffs, how strong an incentive should be, contests. */
@NullMarked
package org.hongyan.engine.pay;

import org.jspecify.annotations.NullMarked;
