// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importreportdialog.h"

#include "import/importhistorymodel.h"
#include "import/problemmodel.h"
#include "import/problemtext.h"
#include "support/emptystate.h"
#include "support/librarythread.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Dateline::Import {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;
using Severity = Library::ImportProblem::Severity;

namespace {

/// The end of a path says more than its middle, of a sentence the beginning.
class PathDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// An icon that can be seen on a row that is chosen, too.
QIcon rowIcon(const QString &name, const QPalette &palette)
{
    QPalette chosen = palette;
    chosen.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
    QIcon icon = Support::symbolicIcon(name, palette);
    const QIcon lit = Support::symbolicIcon(name, chosen);
    for (const int size : {16, 20, 24, 32, 40, 48})
        icon.addPixmap(lit.pixmap(QSize(size, size), 1), QIcon::Selected);
    return icon;
}

} // namespace

ImportReportDialog::ImportReportDialog(Support::LibraryThread *library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_history(new ImportHistoryModel(this))
    , m_problems(new ProblemModel(this))
    , m_imports(new QListView(this))
    , m_path(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_severity(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTreeView(m_stack))
    , m_empty(new Support::EmptyState(m_stack))
    , m_note(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    build();
    connectParts();
    setIcons();
    say(tr("Reading the reports…"));
    Support::translated(this, [this] { setTexts(); });
    m_library->ask(this, [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const auto imports = reader.imports();
        return [this, imports] {
            if (imports)
                setImports(*imports);
            else
                say(tr("The reports cannot be read"), imports.error().toString());
        };
    });
}

void ImportReportDialog::build()
{
    resize(270 * Metrics::unit, 150 * Metrics::unit);
    m_imports->setModel(m_history);
    m_imports->setItemDelegate(new ImportHistoryDelegate(m_imports));
    m_imports->setUniformItemSizes(true);
    m_imports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_path, m_counts, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(label != m_note);
    }
    m_counts->setFont(Support::scaledFont(m_counts->font(), Support::TypeScale::heading));
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_problems);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(ProblemModel::PathColumn, new PathDelegate(m_table));
    m_table->header()->setSortIndicatorClearable(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->header()->resizeSection(ProblemModel::SeverityColumn, 28 * Metrics::unit);
    m_table->header()->resizeSection(ProblemModel::PathColumn, 48 * Metrics::unit);
    m_table->header()->resizeSection(ProblemModel::ReasonColumn, 56 * Metrics::unit);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *report = new QWidget(this);
    auto *column = new QVBoxLayout(report);
    column->setContentsMargins(Metrics::gap, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addWidget(m_counts);
    column->addWidget(m_path);
    column->addWidget(buildFilters());
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_imports);
    splitter->addWidget(report);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({60 * Metrics::unit, 210 * Metrics::unit});
    m_buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_open, m_copy, m_save, m_buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return belongs to the table.
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(Metrics::margin);
    whole->addWidget(splitter, 1);
    whole->addWidget(m_buttons);
}

QWidget *ImportReportDialog::buildFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, Metrics::tight, 0, 0);
    row->setSpacing(Metrics::gap);
    m_filter->setClearButtonEnabled(true);
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < 3; ++i)
        m_severity->addItem({});
    row->addWidget(m_filter, 1);
    row->addWidget(m_severity);
    row->addWidget(m_note);
    return filters;
}

void ImportReportDialog::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &ImportReportDialog::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ImportReportDialog::applyFilter);
    connect(m_imports->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showImport(current.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportReportDialog::adapt);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportReportDialog::adapt);
    connect(m_table, &QTreeView::activated, this, &ImportReportDialog::openFolder);
    connect(m_copy, &QPushButton::clicked, this, &ImportReportDialog::copySelected);
    connect(m_save, &QPushButton::clicked, this, &ImportReportDialog::askWhereToSave);
    connect(m_open, &QPushButton::clicked, this, &ImportReportDialog::openFolder);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ImportReportDialog::copySelected);
    m_table->addAction(copy);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
}

void ImportReportDialog::setTexts()
{
    setWindowTitle(tr("Import Reports"));
    m_imports->setAccessibleName(tr("Past imports"));
    m_table->setAccessibleName(tr("Refused and doubtful files"));
    m_filter->setPlaceholderText(tr("Filter by file or reason"));
    m_filter->setAccessibleName(tr("Filter by file or reason"));
    m_severity->setAccessibleName(tr("Filter by result"));
    m_severity->setToolTip(tr("Show only refused or only doubtful files"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Copy the chosen lines (Ctrl+C)"));
    m_copy->setAccessibleName(tr("Copy the chosen lines"));
    m_save->setText(tr("&Save as CSV…"));
    m_save->setToolTip(tr("Save the lines that are shown for a spreadsheet"));
    m_save->setAccessibleName(tr("Save as CSV"));
    m_open->setText(tr("Open &Folder"));
    m_open->setToolTip(tr("Open the folder that holds the file, or its archive"));
    m_open->setAccessibleName(tr("Open the folder of the file"));
    m_problems->retranslate();
    adapt();
}

void ImportReportDialog::setImports(const QList<Library::ImportSummary> &imports)
{
    m_history->setImports(imports);
    if (imports.isEmpty())
        say(tr("Nothing was imported yet"), tr("Each import leaves a report here."));
    else
        m_imports->setCurrentIndex(m_history->index(0));
    adapt();
}

void ImportReportDialog::showImport(int row)
{
    if (row < 0)
        return;
    const Library::ImportSummary import = m_history->import(row);
    m_isReading = true;
    m_path->setText(import.archive);
    m_problems->setProblems({});
    adapt();
    say({});
    const auto isStillChosen = [this, number = import.number] {
        const QModelIndex current = m_imports->currentIndex();
        return current.isValid() && m_history->import(current.row()).number == number;
    };
    m_library->ask(this,
                   [this, isStillChosen, number = import.number](
                       const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                       const auto problems = reader.problems(number);
                       return [this, isStillChosen, problems] {
                           if (!isStillChosen())
                               return;
                           if (problems)
                               showProblems(*problems);
                           else
                               say(tr("The report cannot be read"), problems.error().toString());
                       };
                   });
}

void ImportReportDialog::showProblems(const QList<Library::ImportProblem> &problems)
{
    m_isReading = false;
    m_problems->setProblems(problems);
    adapt();
}

void ImportReportDialog::applyFilter()
{
    const int chosen = m_severity->currentIndex();
    std::optional<Severity> severity;
    if (chosen > 0)
        severity = chosen == 1 ? Severity::Refused : Severity::Doubtful;
    m_problems->setFilter(severity, m_filter->text().trimmed());
    adapt();
}

void ImportReportDialog::adapt()
{
    const int total = m_problems->total();
    const int shown = m_problems->rowCount();
    const int refused = m_problems->count(Severity::Refused);
    m_severity->setItemText(0, tr("All results (%L1)").arg(total));
    m_severity->setItemText(1, tr("Refused (%L1)").arg(refused));
    m_severity->setItemText(2, tr("Doubtful (%L1)").arg(total - refused));
    note(shown < total ? tr("%L1 of %L2").arg(shown).arg(total) : QString());
    m_filter->setEnabled(total > 0);
    m_severity->setEnabled(total > 0);
    m_save->setEnabled(shown > 0);
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
    m_open->setEnabled(m_imports->currentIndex().isValid());
    if (!m_imports->currentIndex().isValid())
        return;
    QStringList counts{ImportHistoryModel::countsText(m_history->import(m_imports->currentIndex().row()))};
    if (refused > 0)
        counts += tr("%Ln refused", nullptr, refused);
    if (total > refused)
        counts += tr("%Ln doubtful", nullptr, total - refused);
    m_counts->setText(counts.join(u", "_s));
    if (m_isReading)
        return;
    if (total == 0) {
        say(tr("Nothing was refused."), tr("Every file could be read, without doubts."));
    } else if (shown == 0) {
        say(tr("No line matches"));
        m_empty->addButton(tr("Show All Lines"), tr("Clear both filters"), [this] {
            m_filter->clear();
            m_severity->setCurrentIndex(0);
        });
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

void ImportReportDialog::say(const QString &title, const QString &text)
{
    m_empty->setText(title, text);
    m_stack->setCurrentWidget(m_empty);
}

void ImportReportDialog::note(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void ImportReportDialog::setIcons()
{
    m_problems->setIcons(rowIcon(u"refused"_s, palette()), rowIcon(u"doubtful"_s, palette()));
}

void ImportReportDialog::copySelected()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<Library::ImportProblem> problems;
    for (const int row : rows)
        problems.append(m_problems->problem(row));
    if (!problems.isEmpty())
        QGuiApplication::clipboard()->setText(problemsAsText(problems));
}

void ImportReportDialog::askWhereToSave()
{
    auto *question = new QFileDialog(this, tr("Save as CSV"), {}, tr("Comma-separated values (*.csv)"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setAcceptMode(QFileDialog::AcceptSave);
    question->setDefaultSuffix(u"csv"_s);
    question->selectFile(tr("import-report") + u".csv"_s);
    connect(question, &QFileDialog::fileSelected, this, &ImportReportDialog::saveAs);
    question->open();
}

void ImportReportDialog::saveAs(const QString &file)
{
    const auto write = [problems = m_problems->shown(), file] { return saveProblemsAsCsv(problems, file); };
    QtConcurrent::run(write).then(this, [this, file](const Result<void> &result) {
        note(result.ok() ? tr("Saved.") : result.error().message);
        if (result.ok())
            Q_EMIT saved(file);
    });
}

void ImportReportDialog::openFolder()
{
    const QModelIndex import = m_imports->currentIndex();
    if (!import.isValid())
        return;
    const QString archive = m_history->import(import.row()).archive;
    const QModelIndex problem = m_table->currentIndex();
    const QFileInfo file(problem.isValid() ? fileOfProblem(archive, m_problems->problem(problem.row()))
                                           : archive);
    const QString folder = file.isDir() ? file.filePath() : file.path();
    if (!QFileInfo(folder).isDir() || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        note(tr("The folder cannot be opened."));
}

void ImportReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace Dateline::Import
