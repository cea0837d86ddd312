package org.sanbuzou.identity;

record NewApiToken(ApiTokenView apiToken, String token) {}
