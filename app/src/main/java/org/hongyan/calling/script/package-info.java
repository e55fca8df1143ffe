/** What to say: scripts in versions, with branches, objections and forbidden words. */
@NamedInterface("script")
@NullMarked
package org.hongyan.calling.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
