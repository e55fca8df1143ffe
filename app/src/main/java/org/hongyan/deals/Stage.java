package org.hongyan.deals;

/** One step of an open project; names are the company's own, in both languages. */
public record Stage(StageId id, String code, String nameZh, String nameEn, int position) {}
