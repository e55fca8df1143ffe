package org.hongyan.switchboard;

/** The answer to a browser's offer: its leg and the SDP to set. */
public record Headset(String leg, String answerSdp) {}
