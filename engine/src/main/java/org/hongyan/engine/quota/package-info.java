/** Quotas 销售指标: methods side by side, their combination, and how good a plan was. */
@NullMarked
package org.hongyan.engine.quota;

import org.jspecify.annotations.NullMarked;
