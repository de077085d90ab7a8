// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Dateline::Support {
class EmptyState;
class LibraryThread;
} // namespace Dateline::Support

namespace Dateline::Import {

class ImportHistoryModel;
class ProblemModel;

/// The kept reports of past imports, the newest first: what came of each, and every file that was refused
/// or is doubtful, with why and what to do.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(Support::LibraryThread *library, QWidget *parent = nullptr);

    /// Writes the lines that are shown to a file, on another thread.
    void saveAs(const QString &file);

Q_SIGNALS:
    void saved(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildFilters();
    void connectParts();
    void setTexts();
    void setImports(const QList<Library::ImportSummary> &imports);
    void showImport(int row);
    void showProblems(const QList<Library::ImportProblem> &problems);
    void applyFilter();
    void adapt();
    void setIcons();
    void say(const QString &title, const QString &text = {});
    void note(const QString &text);
    void copySelected();
    void askWhereToSave();
    void openFolder();

    Support::LibraryThread *m_library;
    ImportHistoryModel *m_history;
    ProblemModel *m_problems;
    QListView *m_imports;
    QLabel *m_path;
    QLabel *m_counts;
    QLineEdit *m_filter;
    QComboBox *m_severity;
    QStackedWidget *m_stack;
    QTreeView *m_table;
    Support::EmptyState *m_empty;
    QLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_open;
    QDialogButtonBox *m_buttons;
    QTimer m_typing;
    bool m_isReading = false; ///< The problems of the chosen import are not here yet.
};

} // namespace Dateline::Import
