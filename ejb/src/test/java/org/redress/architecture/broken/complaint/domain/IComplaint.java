package org.redress.architecture.broken.complaint.domain;

interface IComplaint {}
