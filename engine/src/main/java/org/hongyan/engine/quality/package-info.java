/** Scripts and mystery shopping 话术暗访: scores, and how far those who score agree. */
@NullMarked
package org.hongyan.engine.quality;

import org.jspecify.annotations.NullMarked;
