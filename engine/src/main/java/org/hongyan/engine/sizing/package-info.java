/**
 * Size of the sales force 销售队伍规模, span of control 管理幅度 and overhead: size before structure 先规模后结构.
 */
@NullMarked
package org.hongyan.engine.sizing;

import org.jspecify.annotations.NullMarked;
