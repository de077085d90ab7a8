// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTreeView;

namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Import {

class ProblemModel;

/// The kept reports of past imports, the newest first.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(Support::LibraryThread *library, QWidget *parent = nullptr);

private:
    void setImports(const QList<Library::ImportSummary> &imports);
    void showImport(int position);

    Support::LibraryThread *m_library;
    QList<Library::ImportSummary> m_imports;
    QComboBox *m_choice;
    QLabel *m_summary;
    QTreeView *m_table;
    ProblemModel *m_model;
};

} // namespace Dateline::Import
