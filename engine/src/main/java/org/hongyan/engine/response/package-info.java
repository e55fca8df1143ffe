/** How sales answer to effort 反应函数, and how effort is best spread over customers. */
@NullMarked
package org.hongyan.engine.response;

import org.jspecify.annotations.NullMarked;
