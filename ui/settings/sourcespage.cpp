// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sourcespage.h"

#include "settings/sourcenamesmodel.h"
#include "settings/wordsfilter.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

SourcesPage::SourcesPage(SourceNamesModel *names, QWidget *parent)
    : SettingsPage(u"sources"_s, parent)
    , m_names(names)
    , m_filter(new WordsFilter(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_note(new QLabel(this))
    , m_rename(new QPushButton(this))
    , m_resetOne(new QPushButton(this))
{
    auto *hint = new QLabel(this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column()->setAlignment({});
    column()->setSpacing(Metrics::gap);
    column()->addWidget(hint);
    buildTable();
    buildFoot();
    Support::translated(this, [this, hint] {
        hint->setText(
            tr("Give an outlet the name you know it by. Two that are shown under the same name are one "
               "in the list and in the filters. The articles stay as they are."));
        m_search->setPlaceholderText(tr("Search sources"));
        m_search->setAccessibleName(tr("Search sources"));
        m_table->setAccessibleName(tr("Sources and their names"));
        m_rename->setText(tr("Re&name"));
        m_resetOne->setText(tr("Name in the &Articles"));
        m_resetOne->setToolTip(tr("Show the source under the name it has in the articles"));
        m_names->retranslate();
        updateNote();
    });
}

void SourcesPage::buildTable()
{
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_names);
    m_filter->setSortRole(SourceNamesModel::SortRole);
    m_filter->setSortLocaleAware(true);
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SourceNamesModel::ArticlesColumn, Qt::DescendingOrder);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setMinimumHeight(48 * Metrics::unit);
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SourceNamesModel::SourceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SourceNamesModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SourceNamesModel::ArticlesColumn, QHeaderView::ResizeToContents);
    column()->addWidget(m_search);
    column()->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SourcesPage::filter);
}

void SourcesPage::buildFoot()
{
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(m_note, 1);
    for (QPushButton *button : {m_rename, m_resetOne}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    column()->addLayout(line);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_table->edit(m_table->currentIndex().siblingAtColumn(SourceNamesModel::NameColumn));
    });
    connect(m_resetOne, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            m_names->reset(currentRow());
    });
    connect(m_table, &QTreeView::activated, m_rename, &QPushButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPage::updateNote);
    connect(m_names, &QAbstractItemModel::dataChanged, this, &SourcesPage::updateNote);
    connect(m_names, &QAbstractItemModel::modelReset, this, &SourcesPage::updateNote);
}

int SourcesPage::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void SourcesPage::updateNote()
{
    const int row = currentRow();
    m_rename->setEnabled(row >= 0);
    m_resetOne->setEnabled(row >= 0 && m_names->isRenamed(row));
    const auto shown = [this](int of) {
        return m_names->index(of, SourceNamesModel::NameColumn).data().toString();
    };
    int same = 0;
    for (int other = 0; row >= 0 && other < m_names->rowCount(); ++other)
        same += other != row && shown(other) == shown(row) ? 1 : 0;
    if (m_names->rowCount() == 0)
        m_note->setText(tr("The library has no sources yet."));
    else if (same > 0)
        m_note->setText(tr("“%1” stands for %Ln sources.", nullptr, same + 1).arg(shown(row)));
    else
        m_note->clear();
}

void SourcesPage::filter()
{
    m_filter->setWords(m_words + m_search->text().split(u' ', Qt::SkipEmptyParts));
}

int SourcesPage::search(const QStringList &words)
{
    const QString own = tr("source outlet newspaper rename name shown as alias");
    const bool isAbout = std::all_of(words.begin(), words.end(), [&own](const QString &word) {
        return own.contains(word, Qt::CaseInsensitive);
    });
    m_words = isAbout ? QStringList() : words;
    filter();
    m_search->setVisible(words.isEmpty());
    return isAbout ? 1 : m_filter->rowCount();
}

QString SourcesPage::resetQuestion() const
{
    int renamed = 0;
    for (int row = 0; row < m_names->rowCount(); ++row)
        renamed += m_names->isRenamed(row) ? 1 : 0;
    return renamed == 0 ? QString() : tr("Drop the names you gave %Ln sources?", nullptr, renamed);
}

void SourcesPage::reset()
{
    m_names->resetAll();
}

} // namespace Dateline::Settings
