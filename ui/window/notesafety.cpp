// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notesafety.h"

#include "care/notesbackup.h"
#include "library/statestore.h"
#include "notes/notekeeper.h"
#include "notes/notespanel.h"
#include "support/messagebar.h"
#include "support/messageicon.h"
#include "triage/articlemarks.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace Dateline::Window {

using Notes::Annotation;
using Notes::NoteKeeper;
using Support::MessageBar;

NoteSafety::NoteSafety(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(parts.keeper, &NoteKeeper::failed, this, &NoteSafety::showFailure);
    connect(parts.keeper, &NoteKeeper::recovered, this, &NoteSafety::showRecovery);
    if (Library::StateStore *store = parts.marks->store())
        connect(store, &Library::StateStore::backupFailed, parts.messages, &MessageBar::showError);
}

void NoteSafety::showFailure(const Error &error)
{
    if (error.code == Error::Code::NotFound) {
        showMissing(error);
        return;
    }
    if (m_parts.keeper->unsaved().isEmpty()) {
        m_parts.messages->showError(error);
        return;
    }
    m_parts.messages->dismiss(m_notice);
    m_notice = tr("Notes could not be saved. %1").arg(error.toString());
    m_parts.messages->show(
        MessageBar::Kind::Failure, m_notice,
        tr("They are kept here, and saved as soon as that works again. Copy them to be safe."),
        tr("&Copy Unsaved Notes"), [this] { QGuiApplication::clipboard()->setText(unsavedText()); });
}

void NoteSafety::showMissing(const Error &error)
{
    m_parts.messages->dismiss(m_notice);
    m_notice = tr("Your notes are not where they were: %1").arg(error.toString());
    m_parts.messages->show(
        MessageBar::Kind::Failure, m_notice,
        tr("As long as Dateline stays open, all of them can be put back where they were. Or bring "
           "the folder back yourself."),
        tr("&Put Notes Back"), [this] { m_parts.marks->store()->recreate(); });
}

void NoteSafety::showRecovery()
{
    m_parts.messages->dismiss(m_notice);
    m_notice.clear();
    m_parts.messages->show(MessageBar::Kind::Information, tr("All notes are saved now."));
}

QString NoteSafety::unsavedText() const
{
    QStringList texts;
    for (const Annotation &annotation : m_parts.keeper->unsaved()) {
        QStringList parts;
        if (!annotation.anchor.quote.isEmpty())
            parts += QStringLiteral("> ") +
                     QString(annotation.anchor.quote).replace(u'\n', QStringLiteral("\n> "));
        if (!annotation.note.isEmpty())
            parts += annotation.note;
        if (!annotation.tags.isEmpty())
            parts += u'#' + annotation.tags.join(QStringLiteral(" #"));
        texts += parts.join(QStringLiteral("\n\n"));
    }
    return texts.join(QStringLiteral("\n\n---\n\n")) + u'\n';
}

/// To a file: a clipboard is often gone with the program that filled it.
bool NoteSafety::saveUnsaved()
{
    const QString name =
        QFileDialog::getSaveFileName(m_window, tr("Save Notes"),
                                     QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                         .filePath(tr("Unsaved notes.md")),
                                     tr("Markdown (*.md)"));
    if (name.isEmpty())
        return false;
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(unsavedText().toUtf8()) >= 0 && file.commit())
        return true;
    m_parts.messages->showError({Error::Code::Unreadable, file.errorString(), name});
    return false;
}

bool NoteSafety::canClose()
{
    Library::StateStore *store = m_parts.marks->store();
    if (m_isAsking)
        return false;
    m_parts.panel->flush();
    if (!store)
        return true;
    m_parts.keeper->retry();
    const auto flushed = store->flush();
    // What the store says of its writes has to arrive first.
    QCoreApplication::sendPostedEvents(store);
    const QScopedValueRollback asking(m_isAsking, true);
    if (!flushed && flushed.error().code == Error::Code::NotFound)
        return canCloseWithoutFile();
    return m_parts.keeper->unsaved().isEmpty() || canCloseUnsaved();
}

/// Nothing may be unsaved, and still all of it goes with the last who has the file open.
bool NoteSafety::canCloseWithoutFile()
{
    QMessageBox box(QMessageBox::Warning, tr("Notes are gone"),
                    tr("The file with your notes was moved or deleted while it was open."),
                    QMessageBox::NoButton, m_window);
    Support::useOwnIcon(&box);
    box.setInformativeText(tr("Dateline still has all of them. When it closes, they are lost."));
    const QPushButton *back = box.addButton(tr("&Put Notes Back"), QMessageBox::AcceptRole);
    const QPushButton *copy = box.addButton(tr("&Save a Copy…"), QMessageBox::ActionRole);
    const QPushButton *drop = box.addButton(tr("Close &Without Saving"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() == back)
        return isStored(m_parts.marks->store()->recreate());
    if (box.clickedButton() != copy)
        return box.clickedButton() == drop;
    const QString file = Care::askForBackupFile(m_window);
    return !file.isEmpty() && isStored(m_parts.marks->store()->saveCopy(file));
}

/// Waits for a write. Why it failed is told by itself.
bool NoteSafety::isStored(quint64 write)
{
    Library::StateStore *store = m_parts.marks->store();
    bool isDone = false;
    const auto watch = connect(store, &Library::StateStore::stored, this,
                               [write, &isDone](quint64 stored) { isDone = isDone || stored == write; });
    (void)store->flush();
    QCoreApplication::sendPostedEvents(store);
    disconnect(watch);
    return isDone;
}

bool NoteSafety::canCloseUnsaved()
{
    QMessageBox box(QMessageBox::Warning, tr("Notes are not saved"),
                    tr("%Ln note(s) could not be saved.", nullptr, int(m_parts.keeper->unsaved().size())),
                    QMessageBox::NoButton, m_window);
    Support::useOwnIcon(&box);
    box.setInformativeText(tr("They are lost when the window closes, unless you save them to a file."));
    const QPushButton *save = box.addButton(tr("&Save to a File…"), QMessageBox::AcceptRole);
    const QPushButton *drop = box.addButton(tr("Close &Without Saving"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    // It may have worked meanwhile.
    if (m_parts.keeper->unsaved().isEmpty())
        return true;
    return box.clickedButton() == save ? saveUnsaved() : box.clickedButton() == drop;
}

} // namespace Dateline::Window
