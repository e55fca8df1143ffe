/** What plans do to people: ratchet, end-loading, overhead, and how good quotas were afterwards. */
@NullMarked
package org.hongyan.planning.monitors;

import org.jspecify.annotations.NullMarked;
