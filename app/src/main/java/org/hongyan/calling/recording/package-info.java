/** Listening to recordings: scoped, audited, with a picture of the sound. */
@NullMarked
package org.hongyan.calling.recording;

import org.jspecify.annotations.NullMarked;
