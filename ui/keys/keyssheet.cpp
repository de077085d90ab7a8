// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyssheet.h"

#include "keys/keycaps.h"
#include "keys/keymap.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Dateline::Keys {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

KeysSheet::KeysSheet(KeyMap *keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_sheet(new QWidget(this))
{
    setSizeGripEnabled(true);
    resize(200 * Metrics::unit, 160 * Metrics::unit);
    buildFrame();
    Support::translated(this, [this] {
        setWindowTitle(tr("Keyboard Shortcuts"));
        m_search->setPlaceholderText(tr("Search actions and keys"));
        m_search->setAccessibleName(tr("Search actions and keys"));
        m_nothing->setText(tr("No action or key matches."));
        fill();
    });
    connect(m_search, &QLineEdit::textChanged, this, &KeysSheet::filter);
    connect(keys, &KeyMap::changed, this, &KeysSheet::fill);
    Support::followParentPalette(this);
}

void KeysSheet::buildFrame()
{
    m_search->setClearButtonEnabled(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_sheet->setAutoFillBackground(true);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->addWidget(m_nothing);
    sheet->addStretch(1);
    sheet->setContentsMargins(Metrics::section, Metrics::gap, Metrics::section, Metrics::section);
    area->setWidget(m_sheet);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    change->setAutoDefault(false);
    Support::translated(change, [change] { change->setText(tr("Change &Keys…")); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::margin, Metrics::margin);
    head->addWidget(m_search);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Metrics::margin, Metrics::margin, Metrics::margin, Metrics::margin);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(area, 1);
    column->addLayout(foot);
    m_search->setFocus();
}

void KeysSheet::fill()
{
    delete m_columns;
    m_groups.clear();
    m_columns = new QWidget(m_sheet);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Metrics::section);
    const QList<ActionGroup> groups = m_keys->groups();
    qsizetype rows = 0;
    for (const ActionGroup &group : groups)
        rows += group.actions.size() + 2;
    qsizetype placed = 0;
    QVBoxLayout *column = nullptr;
    for (const ActionGroup &group : groups) {
        // The second column begins with the group in whose middle half of the sheet is full.
        const qsizetype middle = placed + (group.actions.size() + 2) / 2;
        if (!column || (columns->count() == 1 && 2 * middle > rows)) {
            column = new QVBoxLayout;
            column->setSpacing(0);
            columns->addLayout(column, 1);
        }
        m_groups.append(makeGroup(group.title.isEmpty() ? tr("Other") : group.title, group.actions));
        column->addWidget(m_groups.last().box);
        placed += group.actions.size() + 2;
    }
    for (int i = 0; i < columns->count(); ++i)
        static_cast<QVBoxLayout *>(columns->itemAt(i)->layout())->addStretch(1);
    static_cast<QVBoxLayout *>(m_sheet->layout())->insertWidget(0, m_columns);
    m_columns->show();
    Support::followParentPalette(m_columns);
    filter();
}

KeysSheet::Group KeysSheet::makeGroup(const QString &title, const QList<QAction *> &actions)
{
    Group group;
    group.box = new QWidget(m_columns);
    auto *grid = new QGridLayout(group.box);
    grid->setContentsMargins(0, Metrics::margin, 0, Metrics::gap);
    grid->setHorizontalSpacing(Metrics::margin);
    grid->setVerticalSpacing(Metrics::tight);
    grid->setColumnStretch(0, 1);
    auto *heading = new QLabel(title, group.box);
    QFont font = Support::scaledFont(heading->font(), Support::TypeScale::heading);
    font.setBold(true);
    heading->setFont(font);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const QAction *action : actions) {
        const QString name = KeyMap::plainText(action);
        const QString keysText = m_keys->keysText(action);
        auto *label = new QLabel(name, group.box);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(action->statusTip());
        label->setAccessibleDescription(keysText);
        auto *caps = new KeyCapsLabel(action->shortcuts(), group.box);
        caps->setAccessibleName(keysText);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(caps, row, 1, Qt::AlignRight);
        group.rows.append({name + u'\n' + keysText + u'\n' + action->statusTip(), {label, caps}});
    }
    return group;
}

void KeysSheet::filter()
{
    const QString wanted = m_search->text().trimmed();
    bool any = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool anyHere = false;
        for (const Row &row : group.rows) {
            const bool matches = row.text.contains(wanted, Qt::CaseInsensitive);
            anyHere = anyHere || matches;
            for (QWidget *widget : row.widgets)
                widget->setVisible(matches);
        }
        group.box->setVisible(anyHere);
        any = any || anyHere;
    }
    m_nothing->setVisible(!any);
}

} // namespace Dateline::Keys
