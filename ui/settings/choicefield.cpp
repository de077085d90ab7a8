// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/choicefield.h"

#include "support/metrics.h"
#include "support/retranslation.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace Dateline::Settings {

ChoiceField::ChoiceField(const QList<TextSource> &labels, QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Support::Metrics::section);
    for (const TextSource &label : labels) {
        auto *button = new QRadioButton(this);
        m_group.addButton(button, int(m_group.buttons().size()));
        Support::translated(button, [button, label] { button->setText(label()); });
        line->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    line->addStretch(1);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group.button(id));
        Q_EMIT chosen(id);
    });
}

void ChoiceField::setChoice(int choice)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *button = m_group.button(choice)) {
        button->setChecked(true);
        setFocusProxy(button);
    }
}

} // namespace Dateline::Settings
