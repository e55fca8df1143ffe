package org.hongyan.telephony.sip;

/** How SIP messages travel to a trunk. */
public enum Transport {
  UDP,
  TCP;

  String token() {
    return this == UDP ? "udp" : "tcp";
  }
}
