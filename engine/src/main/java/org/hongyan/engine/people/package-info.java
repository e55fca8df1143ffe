/** People: turnover 流动率, survival, ramp, hiring, handover 客户交接, morale, training. */
@NullMarked
package org.hongyan.engine.people;

import org.jspecify.annotations.NullMarked;
