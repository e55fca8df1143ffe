package org.hongyan.planning.response;

/**
 * @param mostEffort how far the curves are shown, against today's effort
 */
public record ResponseParameters(double mostEffort) {

  static ResponseParameters coldStart() {
    return new ResponseParameters(3);
  }
}
