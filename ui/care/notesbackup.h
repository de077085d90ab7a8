// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace Dateline::Care {

/// Asks where to copy the notes of a library to; empty when nowhere.
QString askForBackupFile(QWidget *window);

/// Copies them there in the background, verified; `done` is called on the GUI thread with how many highlights
/// and notes the copy holds, unless `context` is gone by then.
void backUpNotes(const QString &libraryFolder, const QString &file, QObject *context,
                 const std::function<void(const Result<qint64> &)> &done);

} // namespace Dateline::Care
