// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"
#include "support/result.h"

#include <QString>

/// The sentences that say why an entry or an archive was not read.
namespace Dateline::Archive::Reasons {

QString tooManyEntries(const Limits &limits);
QString fileTooLarge(const Limits &limits);
QString archiveTooLarge(const Limits &limits);
QString ratioTooHigh(const Limits &limits);
QString nestedTooDeep();

QString noName();
QString climbsOut(const QString &name);
QString hiddenFile();
QString hiddenFolder();
QString link();
QString specialFile();
QString sparseFile();
QString deletionMark();
QString folderWithContent();

QString encrypted();
QString unsupportedMethod(quint64 method);
QString cutOff();
QString damagedData();
QString wrongChecksum();
QString wrongSize();
QString overlapping();
QString unreadable(const QString &systemMessage);

Error cancelled();
Error notAnArchive();
Error truncatedArchive();
Error damagedArchive();
Error encryptedArchive();

} // namespace Dateline::Archive::Reasons
