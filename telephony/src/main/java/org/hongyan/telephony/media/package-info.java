/** G.711 media without a codec library: ports, bridges, mixing, recording, digits and tones. */
@NullMarked
package org.hongyan.telephony.media;

import org.jspecify.annotations.NullMarked;
