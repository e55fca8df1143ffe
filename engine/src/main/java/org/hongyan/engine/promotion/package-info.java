/** What a promotion 主题活动 or a script brought: experiments and comparisons between regions. */
@NullMarked
package org.hongyan.engine.promotion;

import org.jspecify.annotations.NullMarked;
