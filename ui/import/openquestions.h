// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Dateline::Import {

/// Asks which folder to import; empty when the reader cancels.
QStringList askForFolder(QWidget *parent);

/// Asks which archives and article files to import; empty when the reader cancels.
QStringList askForArchives(QWidget *parent);

} // namespace Dateline::Import
