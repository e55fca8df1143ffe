/**
 * Tells good customers from poor ones: learns from past outcomes who will buy, grades by money and
 * says why.
 */
@NullMarked
package org.hongyan.engine.scoring;

import org.jspecify.annotations.NullMarked;
