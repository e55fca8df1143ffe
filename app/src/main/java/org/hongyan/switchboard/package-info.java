/** Wires the telephony gateway into the program: lines, legs, recordings; knows no customer. */
@ApplicationModule(allowedDependencies = {"identity", "shared"})
@NullMarked
package org.hongyan.switchboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
