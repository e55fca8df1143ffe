/** Small things every module needs and none owns: ids, errors, paging, the tenant of the moment. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.hongyan.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
