/** Promotions 主题活动: theme campaigns of regions over a period, and what they brought. */
@NullMarked
package org.hongyan.targets.promotion;

import org.jspecify.annotations.NullMarked;
