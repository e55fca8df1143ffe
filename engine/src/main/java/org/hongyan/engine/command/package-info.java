/** The models by name, for scripts: {@code ./hongyan engine NAME < input.json}. */
@NullMarked
package org.hongyan.engine.command;

import org.jspecify.annotations.NullMarked;
