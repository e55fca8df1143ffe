/** What to say: scripts in versions, with branches, objections and forbidden words. */
@NullMarked
package org.hongyan.calling.script;

import org.jspecify.annotations.NullMarked;
