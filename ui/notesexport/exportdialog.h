// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/noteformats.h"
#include "notesexport/exportpreview.h"
#include "notesexport/exportscope.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSettings;
class QTextBrowser;

namespace Dateline::NotesExport {

/// Asks which notes are to leave, or of which articles a bibliography is, as what, and shows how that begins.
/// What was chosen last is chosen again. accepted() means: export what is chosen.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    ExportDialog(const ExportScopes &scopes, QSettings *settings, QWidget *parent = nullptr);

    Scope scope() const;
    /// Of notes, or of articles for a bibliography.
    const QStringList &ids() const { return m_scopes.of(format()).of(scope()); }
    Exchange::NoteFormat format() const;
    void setFormat(Exchange::NoteFormat format);
    Exchange::ExportOptions options() const;
    /// For Markdown: a folder with a file an article.
    bool wantsFolder() const;

    void setPreview(const Preview &preview);
    void setPreviewFailed(const QString &reason);

    void accept() override;

Q_SIGNALS:
    /// Something else is chosen: its preview is wanted.
    void previewRequested();

private:
    void build();
    void restore();
    void connectFields();
    void setTexts();
    void update();
    void offerScopes();
    QString scopeText(Scope scope) const;
    void requestPreview();

    ExportScopes m_scopes;
    QSettings *m_settings;
    QLabel *m_scopeLabel;
    QComboBox *m_scope;
    QLabel *m_formatLabel;
    QListWidget *m_formats;
    QLabel *m_description;
    QCheckBox *m_folder;
    QCheckBox *m_mark;
    QCheckBox *m_whole;
    QLabel *m_previewLabel;
    QTextBrowser *m_preview;
    QLabel *m_remarks;
    QPushButton *m_cancel;
    QPushButton *m_export;
};

} // namespace Dateline::NotesExport
