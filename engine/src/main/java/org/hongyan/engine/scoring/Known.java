package org.hongyan.engine.scoring;

/** Whether a value is known before the customer is rung or only because of the call. */
public enum Known {
  PRE_CALL,
  POST_CALL
}
