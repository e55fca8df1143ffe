/** Watches for what plans do to people: ratchet 棘轮, hockey stick 曲棍球棒, loss aversion 损失厌恶. */
@NullMarked
package org.hongyan.engine.fairness;

import org.jspecify.annotations.NullMarked;
