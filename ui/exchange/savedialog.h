// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QSettings;
class QWidget;

namespace Dateline::Exporting {

/// A kind of file to save.
struct FileKind
{
    QString name;   ///< "PDF"
    QString suffix; ///< "pdf"
};

/// A name for a file that every system takes, made of a title: what is no letter there becomes a dash.
QString fileNameOf(const QString &title);

/// Asks, without stopping the window, where to save a file of this kind: in the folder that was chosen last,
/// by the name `title`. `save` gets the path, which the user agreed to replace if there is something.
void askForFile(QWidget *window, QSettings *settings, const QString &title, const FileKind &kind,
                const std::function<void(const QString &path)> &save);

/// Opens the folder that a file is in, in the system's own way.
void showInFolder(const QString &path);

} // namespace Dateline::Exporting
