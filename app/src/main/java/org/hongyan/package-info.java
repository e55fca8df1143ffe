@NullMarked
package org.hongyan;

import org.jspecify.annotations.NullMarked;
