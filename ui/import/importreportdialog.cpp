// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importreportdialog.h"

#include "import/problemmodel.h"
#include "support/librarythread.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

namespace Dateline::Import {

using namespace Qt::StringLiterals;

ImportReportDialog::ImportReportDialog(Support::LibraryThread *library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_choice(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_model(new ProblemModel(this))
{
    setWindowTitle(tr("Import Reports"));
    resize(860, 520);
    m_choice->setAccessibleName(tr("Import"));
    m_choice->setToolTip(tr("Choose one of the past imports"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Refused and doubtful files"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->resizeSection(ProblemModel::SeverityColumn, 90);
    m_table->header()->resizeSection(ProblemModel::PathColumn, 340);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_choice);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ImportReportDialog::showImport);

    m_summary->setText(tr("Reading the reports…"));
    m_library->ask(this, [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const auto imports = reader.imports();
        return [this, imports] {
            if (imports)
                setImports(*imports);
            else
                m_summary->setText(imports.error().toString());
        };
    });
}

void ImportReportDialog::setImports(const QList<Library::ImportSummary> &imports)
{
    m_imports = imports;
    m_summary->setText(imports.isEmpty() ? tr("Nothing was imported yet.") : QString());
    for (const Library::ImportSummary &import : imports) {
        const QString when = QLocale().toString(import.started.toLocalTime(), QLocale::ShortFormat);
        m_choice->addItem(when + u"  ·  "_s + QFileInfo(import.archive).fileName());
    }
}

void ImportReportDialog::showImport(int position)
{
    if (position < 0 || position >= m_imports.size())
        return;
    const Library::ImportSummary import = m_imports[position];
    QString text = tr("%1\n%Ln imported", nullptr, import.imported).arg(import.archive);
    text += u", "_s + tr("%Ln updated", nullptr, import.updated) + u", "_s +
            tr("%Ln unchanged", nullptr, import.unchanged) + u", "_s +
            tr("%Ln duplicates", nullptr, import.duplicates) + u", "_s +
            tr("%Ln other files", nullptr, import.assets) + u", "_s +
            tr("%Ln missing", nullptr, import.missing) + u'.';
    if (!import.finished.isValid())
        text += u' ' + tr("This import was not finished.");
    m_summary->setText(text);
    m_model->setProblems({});
    m_library->ask(this,
                   [this, position, number = import.number](
                       const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                       const auto problems = reader.problems(number);
                       return [this, position, problems] {
                           if (m_choice->currentIndex() == position && problems)
                               m_model->setProblems(*problems);
                           else if (!problems)
                               m_summary->setText(problems.error().toString());
                       };
                   });
}

} // namespace Dateline::Import
