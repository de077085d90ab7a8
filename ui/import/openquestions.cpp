// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/openquestions.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace Dateline::Import {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Import::OpenQuestions)
};

} // namespace

QStringList askForFolder(QWidget *parent)
{
    const QString folder = QFileDialog::getExistingDirectory(parent, Texts::tr("Open Folder"));
    return folder.isEmpty() ? QStringList() : QStringList(folder);
}

QStringList askForArchives(QWidget *parent)
{
    const QString types =
        Texts::tr("Archives and articles (%1)")
            .arg(u"*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz *.txz *.tar.zst *.tzst *.7z "
                 "*.md *.markdown *.html *.htm *.txt"_s);
    return QFileDialog::getOpenFileNames(parent, Texts::tr("Open Archive"), {},
                                         types + u";;"_s + Texts::tr("All files (*)"));
}

} // namespace Dateline::Import
