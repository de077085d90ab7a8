// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savedialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::SaveDialog)
};

constexpr auto folderKey = "export/folder"_L1;
constexpr qsizetype longestName = 60; ///< Three bytes each at most, and systems take 255.

QString lastFolder(const QSettings *settings)
{
    const QString folder = settings->value(folderKey).toString();
    return !folder.isEmpty() && QDir(folder).exists()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString fileNameOf(const QString &title)
{
    QString name = title.simplified().left(longestName);
    for (QChar &unit : name) {
        if (u"/\\:*?\"<>|"_s.contains(unit) || !unit.isPrint())
            unit = u'-';
    }
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"Dateline"_s : name;
}

void askForFile(QWidget *window, QSettings *settings, const QString &title, const FileKind &kind,
                const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(window, Texts::tr("Save as %1").arg(kind.name), lastFolder(settings));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({Texts::tr("%1 (*.%2)").arg(kind.name, kind.suffix), Texts::tr("All files (*)")});
    dialog->setDefaultSuffix(kind.suffix);
    dialog->selectFile(QString(fileNameOf(title) + u'.' + kind.suffix));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [settings, save](const QString &path) {
        settings->setValue(folderKey, QFileInfo(path).absolutePath());
        save(path);
    });
    dialog->open();
}

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace Dateline::Exporting
