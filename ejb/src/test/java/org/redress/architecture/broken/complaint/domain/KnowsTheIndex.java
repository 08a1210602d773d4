package org.redress.architecture.broken.complaint.domain;

import org.apache.lucene.index.IndexWriter;

record KnowsTheIndex(IndexWriter index) {}
