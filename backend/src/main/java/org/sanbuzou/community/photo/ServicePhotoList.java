package org.sanbuzou.community.photo;

import java.util.List;

/** All photos of one record; there are at most a few. */
record ServicePhotoList(List<ServicePhotoView> items) {}
