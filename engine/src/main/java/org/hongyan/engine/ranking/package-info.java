/** Rankings that are fair: shrunk where evidence is thin, tiers only where they are sure. */
@NullMarked
package org.hongyan.engine.ranking;

import org.jspecify.annotations.NullMarked;
