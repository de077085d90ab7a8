// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyspage.h"

#include "keys/keycaps.h"
#include "keys/keymap.h"
#include "settings/actionkeysmodel.h"
#include "settings/keyeditor.h"
#include "settings/wordsfilter.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::Settings {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

class KeysDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        empty.text.clear();
        empty.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, empty.widget);
        painter->setPen(option.state.testFlag(QStyle::State_Selected)
                            ? option.palette.color(QPalette::Active, QPalette::HighlightedText)
                            : option.palette.color(QPalette::PlaceholderText));
        Keys::KeyCaps::paint(painter, option.rect.adjusted(Metrics::tight, 0, -Metrics::gap, 0),
                             index.data(ActionKeysModel::KeysRole).value<QList<QKeySequence>>(), option.font,
                             option.palette);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = Keys::KeyCaps::size(
            index.data(ActionKeysModel::KeysRole).value<QList<QKeySequence>>(), option.font);
        return size + QSize(Metrics::margin, Metrics::gap);
    }
};

} // namespace

KeysPage::KeysPage(Support::Preferences *preferences, Keys::KeyMap *keys, QWidget *parent)
    : SettingsPage(u"keys"_s, parent)
    , m_preferences(preferences)
    , m_keys(keys)
    , m_model(new ActionKeysModel(keys, this))
    , m_filter(new WordsFilter(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_editor(new KeyEditor(keys, this))
    , m_singleKeys(new QCheckBox(this))
{
    addRow({.label = [] { return tr("Single keys"); },
            .keywords = [] { return tr("shortcut keyboard letters"); },
            .hint =
                [] {
                    return tr("Letters, / and the space bar. Never while you type in a field. Off, only "
                              "combinations with Ctrl, Alt or Meta and the function keys work.");
                }},
           m_singleKeys);
    buildTable();
    Support::translated(this, [this] {
        m_singleKeys->setText(tr("Keys without Ctrl or Alt do something"));
        m_search->setPlaceholderText(tr("Search actions and keys"));
        m_search->setAccessibleName(tr("Search actions and keys"));
        m_table->setAccessibleName(tr("Actions and their keys"));
        m_model->reload();
    });
    const auto load = [this] {
        const QSignalBlocker blocker(m_singleKeys);
        m_singleKeys->setChecked(m_preferences->singleKeys());
    };
    load();
    connect(preferences, &Support::Preferences::keysChanged, this, load);
    connect(m_singleKeys, &QCheckBox::toggled, preferences, &Support::Preferences::setSingleKeys);
}

void KeysPage::buildTable()
{
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegateForColumn(ActionKeysModel::KeysColumn, new KeysDelegate(m_table));
    m_table->setMinimumHeight(48 * Metrics::unit);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(ActionKeysModel::ActionColumn, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(ActionKeysModel::MenuColumn, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ActionKeysModel::KeysColumn, QHeaderView::ResizeToContents);
    column()->setAlignment({});
    column()->addWidget(m_search);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_editor);
    const auto edit = [this] { m_editor->setAction(current()); };
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, edit);
    connect(m_filter, &QAbstractItemModel::modelReset, this, edit);
    connect(m_table, &QTreeView::activated, m_editor, &KeyEditor::record);
    m_table->setCurrentIndex(m_filter->index(0, 0));
}

QAction *KeysPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->actionAt(index.row()) : nullptr;
}

void KeysPage::filter()
{
    static_cast<WordsFilter *>(m_filter)->setWords(m_words +
                                                   m_search->text().split(u' ', Qt::SkipEmptyParts));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

int KeysPage::search(const QStringList &words)
{
    const int rows = SettingsPage::search(words);
    m_words = words;
    filter();
    const bool anyAction = m_filter->rowCount() > 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_editor)})
        widget->setVisible(anyAction || words.isEmpty());
    m_search->setVisible(words.isEmpty());
    return rows + m_filter->rowCount();
}

QString KeysPage::resetQuestion() const
{
    const QList<QAction *> &actions = m_keys->actions();
    const auto changed = std::count_if(actions.begin(), actions.end(),
                                       [this](const QAction *action) { return m_keys->isChanged(action); });
    return changed == 0 ? QString() : tr("Drop the keys you chose for %Ln actions?", nullptr, int(changed));
}

void KeysPage::reset()
{
    m_keys->resetAll();
    m_preferences->setSingleKeys(true);
}

} // namespace Dateline::Settings
